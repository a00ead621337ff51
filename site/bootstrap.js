// In the place of the theme's script of this name, which is all of Bootstrap: the menus of the header, and the way back
// to the top. What would float as a tip is the title of its element, which every browser shows by itself.
import Dropdown from "bootstrap/js/src/dropdown.js";

window.bootstrap = { Dropdown };

const back = document.getElementById("pst-back-to-top");
const header = document.querySelector(".bd-header");
let before = 0;

back?.addEventListener("click", () => scrollTo(0, 0));
addEventListener(
  "scroll",
  () => {
    if (back) back.style.display = scrollY < before && scrollY > header.getBoundingClientRect().bottom ? "block" : "none";
    before = scrollY;
  },
  { passive: true },
);
