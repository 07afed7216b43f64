/** This version, as package.json has it (a test holds the two together). */
export const toolVersion = "0.1.0";
