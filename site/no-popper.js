// In Popper's place: a menu whose button has data-bs-display="static" asks it for nothing.
export const createPopper = () => ({ update() {}, destroy() {} });
