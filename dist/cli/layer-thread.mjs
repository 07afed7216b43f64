import "../layer-thread.mjs";
