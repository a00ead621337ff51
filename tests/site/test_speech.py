"""The explorer that listens, against NumPy, and its use; speech from a microphone, which is a file here."""

import gzip
import json
import wave

import numpy as np
import pytest
from course_site.bundle import brought, bundles

from lstm_ref.speech import ctc, digits, features, recogniser, search

from ..conftest import FLAGS, chromium
from .conftest import ROOT, call

WIDGETS = ROOT / "site" / "widgets"


@pytest.fixture(scope="module")
def stored():
    return json.loads(recogniser.PLACE.read_text(encoding="utf-8"))


@pytest.fixture
def page(explorer_alone):
    return explorer_alone("speech")


def settled(page):
    """The page, once what it fetches is there."""
    page.wait_for_function("!document.querySelector('[aria-busy]')")
    return page


def says(page):
    return page.locator(".words").inner_text()


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()
    settled(page)


def test_the_page_and_python_read_the_same_weights(stored):
    import exported

    assert exported.read(WIDGETS / "speech-weights.js") == stored


def test_the_numbers_of_the_file_are_those_of_its_weights(stored):
    import speech_weights

    again = speech_weights.measure(recogniser.from_packed(stored))
    assert {name: stored[name] for name in again} == pytest.approx(again, abs=4e-3)
    assert again["test"] < 0.25


def test_features_are_those_of_the_reference(page):
    sound = np.random.default_rng(0).normal(size=1999)
    got = call(page, "speech-model.js", "it.logMel(argument)", sound.tolist())
    found = features.log_mel(sound)
    np.testing.assert_allclose(got, found, atol=1e-9)
    steps = call(page, "speech-model.js", "it.steps(argument)", found.tolist())
    np.testing.assert_allclose(steps, features.steps(found), atol=1e-9)
    lifted = call(page, "speech-model.js", "it.emphasised(argument)", sound.tolist())
    np.testing.assert_allclose(lifted, features.emphasised(sound), atol=1e-12)
    centred = call(page, "speech-model.js", "it.centred(argument)", features.steps(found).tolist())
    np.testing.assert_allclose(centred, features.centred(features.steps(found)), atol=1e-9)


def test_probabilities_and_what_they_say_are_those_of_the_reference(page, stored):
    for x in digits.parts()["test"].x[:3]:
        asked = {"stored": stored, "x": x.tolist()}
        got = call(page, "speech-model.js", "it.probabilities(argument.x, it.model(argument.stored))", asked)
        want = ctc.log_softmax(recogniser.scores(recogniser.small(), x))
        np.testing.assert_allclose(np.log(got), want, atol=1e-8)
        assert call(page, "speech-model.js", "it.collapse(it.path(argument))", got) == search.greedy(want)


def test_sounds_come_back_from_their_letters(page):
    import speech_sounds

    sound = np.concatenate([[0.9], np.linspace(-1, 1, 101), [0.9]])
    got = call(page, "speech-model.js", "Array.from(it.samples(argument))", speech_sounds.letters(sound))
    np.testing.assert_allclose(got, sound, rtol=0.03, atol=1e-3)


def test_what_is_shown_first_is_what_the_page_computes_once_it_has_the_sounds(page):
    def pictures():
        return page.evaluate(
            """[...document.querySelectorAll("canvas")].map(({ width, height }, k) => {
                const drawn = document.querySelectorAll("canvas")[k].getContext("2d").getImageData(0, 0, width, height);
                return [width, height, [...drawn.data].filter((_, place) => place % 4 === 3)];
            })"""
        )

    first, asked = pictures(), says(page)
    assert asked.startswith("It hears")
    press(page, "Synthetic voice")
    assert says(page) == asked
    for (width, height, shades), (wide, high, now) in zip(first, pictures(), strict=True):
        assert (width, height) == (wide, high)
        np.testing.assert_allclose(shades, now, atol=4)


def test_chosen_digits_are_said_and_heard(page):
    press(page, "Clear")
    assert says(page) == "Choose digits."
    for digit in "71":
        press(page, digit)
    assert page.locator(".speech-said").inner_text() == "7 1"
    assert says(page).startswith("It hears")
    press(page, "Allison Smith")
    assert page.locator("[data-voice=person]").get_attribute("aria-pressed") == "true"
    assert page.locator("[data-voice=synthetic]").get_attribute("aria-pressed") == "false"


def test_the_sixth_digit_begins_anew(page):
    press(page, "Clear")
    for digit in "123456":
        press(page, digit)
    assert page.locator(".speech-said").inner_text() == "6"


@pytest.mark.parametrize("width", [1280, 320])
def test_the_labels_of_the_path_stand_over_the_spectrogram_at_their_steps(explorer_alone, width):
    page = explorer_alone("speech", width)
    for name in (None, "7", "7", "Clear"):
        if name:
            press(page, name)
        path = page.locator(".speech-beliefs").get_attribute("aria-label").split(": ")[1]
        starts = [t for t, label in enumerate(path) if label != "–" and label != path[t - 1 : t]]
        marks = page.locator(".speech-marks li")
        heard = says(page).removeprefix("It hears ").split(",")[0].rstrip(".").split()
        assert marks.all_inner_texts() == [path[t] for t in starts]
        if name != "Clear":
            assert marks.all_inner_texts() == heard
        box = page.locator(".speech-spectrum").bounding_box()
        places = [mark.bounding_box() for mark in marks.all()]
        inside, across = box["x"] + 1, box["width"] - 2  # without the border
        middles = [(each["x"] + each["width"] / 2 - inside) / across * len(path) for each in places]
        np.testing.assert_allclose(middles, np.array(starts) + 0.5, atol=0.6)  # steps: a pixel is half of one
        assert all(box["y"] <= each["y"] < each["y"] + each["height"] < box["y"] + box["height"] for each in places)


def test_playing_is_no_error(page):
    press(page, "Play")
    assert says(page)


def test_each_challenge_can_be_met_and_says_so(page):
    tasks = page.locator(".tasks li")
    rng, slider = np.random.default_rng(0), page.get_by_label("Noise")
    strings = [[digit] * 3 for digit in range(10)] + rng.integers(10, size=(20, 2)).tolist()
    for string in strings:
        slider.fill("0")
        settled(page)
        press(page, "Synthetic voice")
        press(page, "Clear")
        for digit in string:
            press(page, str(digit))
        if says(page).endswith("as was said."):
            press(page, "Allison Smith")
            press(page, "Synthetic voice")
            slider.fill("10")
            settled(page)
        if page.locator(".tasks .met").count() == 3:
            break
    assert [tasks.nth(k).inner_text().endswith("Done.") for k in range(3)] == [True] * 3


def opened(context, modules):
    """The explorer in a context of its own."""
    page = context.new_page()
    page.goto(f"{modules}speech.js")
    page.set_content('<div class="course-explorer" data-explorer="speech"></div>')
    page.add_script_tag(content=bundles(WIDGETS, ["speech"])["speech"])
    return page


def test_a_recording_is_heard_and_stays_in_the_page(browser, modules, tmp_path):
    with wave.open(str(tmp_path / "said.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        seconds = np.arange(3 * 48000) / 48000
        file.writeframes((8000 * np.sin(2 * np.pi * 440 * seconds) * (seconds % 1 < 0.5)).astype(np.int16).tobytes())
    fake = [f"--use-fake-{what}-for-media-stream" for what in ("device", "ui")]  # without windows nobody can be asked
    flags = [*FLAGS, *fake, f"--use-file-for-fake-audio-capture={tmp_path / 'said.wav'}"]
    asked = []
    other = browser.browser_type.launch(executable_path=chromium(), args=flags)
    context = other.new_context(permissions=["microphone"])
    context.on("request", lambda request: asked.append(request.url))
    page = opened(context, modules)
    page.get_by_role("button", name="Record 3 seconds").click()
    page.get_by_text("your own").wait_for(timeout=120_000)
    assert says(page).startswith("It hears")
    assert "as was said" not in says(page)
    sent = [url for url in asked if not url.startswith((modules, "blob:", "data:"))]
    assert sent == []
    known = {f"{modules}speech.js", f"{modules}speech-voices.bundle.js"}
    assert {url for url in asked if url.startswith(modules) and not url.endswith("favicon.ico")} == known
    other.close()


def test_a_script_that_cannot_be_fetched_is_told_and_asked_for_again(browser, modules):
    context = browser.new_context()
    page = opened(context, modules)
    page.route("**/speech-voices.bundle.js", lambda route: route.abort())
    press(page, "7")
    assert says(page) == "The voices could not be fetched. Try again."
    page.unroute("**/speech-voices.bundle.js")
    press(page, "7")
    assert says(page).startswith("It hears")
    context.close()


def test_without_a_microphone_the_page_says_so(page):
    press(page, "Record 3 seconds")
    page.get_by_text("There is no recording").wait_for()


def test_the_explorer_weighs_little_before_its_use_and_no_more_than_its_sounds_after_it():
    alone, fetched = bundles(WIDGETS, ["speech"])["speech"], brought(WIDGETS)["speech-voices"]
    sounds = len(gzip.compress((WIDGETS / "speech-sounds.js").read_bytes()))
    assert len(gzip.compress(alone.encode())) < 20_000
    assert len(gzip.compress(fetched.encode())) < sounds + 45_000 < 130_000
