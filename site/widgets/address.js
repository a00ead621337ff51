// The settings of an explorer in the address, ?gates=0_4_-6_0_6, so that a page that is loaded again or shared shows the
// same. An address that means nothing is left alone.
export function read(name, sliders) {
  const found = new URLSearchParams(location.search).get(name)?.split("_").map(Number) ?? [];
  const fits = found.length === sliders.length && sliders.every(({ min, max }, k) => found[k] >= min && found[k] <= max);
  return fits ? Object.fromEntries(sliders.map(({ key }, k) => [key, found[k]])) : null;
}

export function keep(name, sliders, values, start) {
  const address = new URL(location.href);
  if (sliders.every(({ key }) => values[key] === start[key])) address.searchParams.delete(name);
  else address.searchParams.set(name, sliders.map(({ key }) => values[key]).join("_"));
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // a page opened from disk may not change its address
  }
}
