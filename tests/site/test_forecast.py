"""The explorer of forecasting: its network against NumPy, its simple forecasts against `lstm_ref.series`; its use."""

import numpy as np
import pytest

from lstm_ref.series import baselines, windows

from .conftest import call

ORIGINS = (21, 104, 250, 297)  # the first and the last among them
MODEL = "forecast-model.js"


@pytest.fixture(scope="module")
def forecast():
    import exported
    import forecast_weights

    return exported.read(forecast_weights.TARGET)


@pytest.fixture
def page(explorer_alone):
    page = explorer_alone("forecast")
    page.locator("svg").wait_for()
    return page


def at(page, origin, forecast):
    return call(page, MODEL, "it.forecast(argument.origin, argument.it)", {"origin": origin, "it": forecast})


@pytest.mark.parametrize("origin", ORIGINS)
def test_the_quantiles_are_those_of_numpy(page, forecast, origin):
    import forecast_weights

    series = np.array(forecast["series"])
    x = ((series[origin - 21 : origin + 1] - forecast["mean"]) / forecast["spread"])[:, None, None]
    want = forecast_weights.quantiles(forecast_weights.network_of(forecast), x)[:, :, 0]
    got = at(page, origin, forecast)
    for name, values in zip(("low", "lstm", "high"), want, strict=True):
        np.testing.assert_allclose(got[name], values * forecast["spread"] + forecast["mean"], rtol=0, atol=1e-9)


@pytest.mark.parametrize("origin", ORIGINS)
def test_the_other_forecasts_and_the_errors_are_those_of_the_reference(page, forecast, origin):
    series, got = np.array(forecast["series"]), at(page, origin, forecast)
    past, truth = series[: origin + 1, None], series[origin + 1 : origin + 12]
    want = {
        "last": baselines.persistence(past, 11)[:, 0],
        "season": baselines.seasonal_naive(past, 11, 11)[:, 0],
    }
    np.testing.assert_array_equal(got["truth"], truth)
    for name, values in want.items():
        np.testing.assert_allclose(got[name], values)
        assert got["errors"][name] == pytest.approx(np.abs(values - truth).mean())
    assert got["errors"]["lstm"] == pytest.approx(np.abs(np.array(got["lstm"]) - truth).mean())
    inside = (np.array(got["low"]) <= truth) & (truth <= np.array(got["high"]))
    assert got["covered"] == inside.sum()


def test_series_and_spans_are_those_of_the_chapter(page, forecast):
    import forecast_weights

    years, series, (mean, spread), parts = forecast_weights.parts()
    np.testing.assert_allclose(forecast["series"], series[:, 0])
    assert forecast["first"] == years[0]
    assert np.allclose([forecast["mean"], forecast["spread"]], [mean[0], spread[0]], rtol=1e-5)
    places = call(page, MODEL, "it.origins(argument)", forecast)
    assert places == [21, 297]
    spans = [call(page, MODEL, "it.span(argument[0], argument[1])", [k, forecast]) for k in range(21, 298)]
    assert [spans.count(k) for k in range(3)] == [part.shape[1] for part, _ in parts]
    assert windows.windows(series, 22, 11)[0].shape[1] == len(spans)


def test_the_numbers_of_the_file_are_those_of_its_weights(forecast):
    import forecast_weights

    again = forecast_weights.measure(forecast_weights.network_of(forecast))
    assert again["errors"] == pytest.approx(forecast["errors"], abs=0.02)
    assert again["coverage"] == pytest.approx(forecast["coverage"], abs=0.002)


def test_the_origin_is_dragged_and_typed(page):
    slider = page.get_by_role("slider")
    slider.fill("200")
    assert page.locator(".words").inner_text().startswith("From 1900, in the validation span")
    box = page.locator(".forecast-picture svg").bounding_box()
    page.mouse.move(box["x"] + 200, box["y"] + 40)
    page.mouse.down()
    first = int(slider.input_value())
    page.mouse.move(box["x"] + 300, box["y"] + 40)
    page.mouse.up()
    dragged = int(slider.input_value())
    assert first != 200
    assert dragged > first + 60
    page.mouse.move(box["x"] + 100, box["y"] + 40)  # the button is up
    assert int(slider.input_value()) == dragged
    page.mouse.click(box["x"] + 100, box["y"] + 250)  # below the strip nothing is dragged
    assert int(slider.input_value()) == dragged
    assert page.locator(".words").inner_text().startswith(f"From {1700 + dragged}")


def test_each_challenge_can_be_met_and_says_so(page, forecast):
    slider, tasks = page.get_by_role("slider"), page.locator(".tasks li")
    assert page.locator(".tasks .met").count() == 0
    for origin in range(21, 298, 1):
        slider.fill(str(origin))
        if page.locator(".tasks .met").count() == 3:
            break
    assert [tasks.nth(k).inner_text().endswith("Done.") for k in range(3)] == [True] * 3


def test_a_preset_moves_the_origin_and_meets_no_challenge(page):
    page.get_by_role("button", name="1950").click()
    assert page.get_by_role("slider").input_value() == "250"
    assert "highest wave" in page.locator(".lesson").inner_text()
    assert page.locator(".tasks .met").count() == 0


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_in_the_chapter_it_is_in_the_first_window_and_no_wider_than_its_column(open_page, width, scheme):
    page = open_page("chapters/12-forecasting.html", width=width, scheme=scheme)
    place = page.locator(".course-explorer[data-explorer=forecast]")
    place.locator("svg").wait_for()
    assert place.bounding_box()["y"] < 900
    assert page.evaluate("document.documentElement.scrollWidth") <= width
