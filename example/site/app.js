const text = await (await fetch("data/usage.csv")).text();
const rows = text.trim().split("\n").slice(1).map((line) => line.split(","));
const city = document.querySelector("#city");
city.append(...new Set(rows.map((row) => row[1])).values().map((name) => new Option(name)));
city.addEventListener("change", draw);
draw();

function draw() {
  const values = rows.filter((row) => row[1] === city.value).map((row) => Number(row[2]));
  const highest = Math.max(...values);
  const points = values.map((value, day) => `${(day / values.length) * 800},${240 - (value / highest) * 230}`);
  document.querySelector("#chart").innerHTML = `<polyline points="${points.join(" ")}" />`;
  document.querySelector("#total").textContent = `${Math.round(values.reduce((sum, value) => sum + value, 0))} kWh`;
}
