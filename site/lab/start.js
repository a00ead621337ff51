// The button that opens an assignment in its page. All else is fetched when it is pressed.
import { fetched } from "../widgets/later.js";
import { begun } from "./keep.js";

const FROM_DISK =
  "This page was opened from a file, and a browser runs Python only on pages that are served. In the folder of the book say `python -m http.server`, then open http://localhost:8000 .";

document.querySelectorAll(".lab-start").forEach((button) => {
  const where = JSON.parse(button.dataset.lab);
  for (const name of ["base", "course", "worker", "notebook", "root"]) where[name] = new URL(where[name], location.href).href;
  where.wheels = where.wheels.map((wheel) => (wheel.endsWith(".whl") ? new URL(wheel, location.href).href : wheel));

  const told = document.createElement("p");
  told.setAttribute("role", "status");

  function say(text) {
    told.textContent = text;
    button.closest("nav").append(told);
  }

  // pressed: the event, unless the page was asked for like this; the button goes, and the focus stays where it was.
  async function open(pressed) {
    if (location.protocol === "file:") return say(FROM_DISK);
    button.disabled = true;
    say("The editor is on its way …");
    try {
      const lab = await fetched("lab/lab");
      await lab.open(where);
      told.remove();
      const links = button.closest("nav");
      button.closest("li").remove();
      links.tabIndex = -1;
      if (pressed) links.focus({ preventScroll: true });
    } catch (failure) {
      button.disabled = false;
      say(`The editor could not be opened: ${failure.message}. Look at the connection and press again, or take the notebook elsewhere.`);
    }
  }

  if (begun(DOCUMENTATION_OPTIONS.pagename)) button.textContent = "Go on in this page";
  button.hidden = false;
  button.addEventListener("click", open);
  if (location.hash === "#in-this-page") open();
});
