"""A button does what it says, even where what it did before still moves the page."""

from .conftest import call


def test_it_is_pressed_though_the_page_moves_it_and_not_by_who_goes_away(modules, browser):
    page = browser.new_page()
    page.goto(f"{modules}dom.js")
    page.set_content("<div id=above></div>")
    page.evaluate("globalThis.pressed = 0")
    call(page, "dom.js", "document.body.append(it.button('Check', () => (pressed += 1)))")
    place = page.get_by_role("button")

    def times(meanwhile):
        """How often it has been pressed once the mouse was let go of."""
        box = place.bounding_box()
        page.mouse.move(box["x"] + 5, box["y"] + 5)
        page.mouse.down()
        meanwhile(box)
        page.mouse.up()
        return page.evaluate("new Promise((after) => setTimeout(() => after(pressed), 50))")

    assert times(lambda box: None) == 1
    assert times(lambda box: page.evaluate("above.style.height = '200px'")) == 2
    assert times(lambda box: page.mouse.move(box["x"] + 5, box["y"] + 100)) == 2
    place.press("Enter")
    assert page.evaluate("pressed") == 3
    page.close()
