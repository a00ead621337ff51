"""Charts: every number has its place, nothing that a learner gives breaks one, and each says in words what it shows."""

import builtins
import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

from grader.judging.charts import Growing, Line, bars, coloured, heat, lines, shades, show
from grader.judging.charts.axes import axis, number
from grader.judging.charts.svg import LOOKS
from lstm_ref.colours import COLOURS

ODD = {
    "nothing": [],
    "one": [5.0],
    "a constant": [3.0] * 4,
    "zeros": [0.0] * 4,
    "no number": [np.nan] * 3,
    "infinite": [np.inf, -np.inf, 1.0],
    "huge": [1e308, -1e308, 1.0],
    "tiny": [1e-320, 2e-320, 3e-320],
    "alike but for the last digit": [1.0, 1.0 + 1e-16, 1.0],
    "whole numbers": np.arange(5),
}
HOSTILE = "<script>alert('\"&</script>"


def read(chart):
    """The elements of a chart. All coordinates are finite numbers, or the drawing would stop there."""
    root = ElementTree.fromstring(chart.markup)
    for element in root.iter():
        for name, value in element.attrib.items():
            if name in ("x", "y", "d", "cx", "cy", "width", "height", "viewBox"):
                assert not re.search("nan|inf", value, re.IGNORECASE), (element.tag, name, value)
    return root


def found(chart, name):
    return [element for element in read(chart).iter() if element.tag.endswith(name)]


def printed(chart):
    return " ".join("".join(element.itertext()) for element in found(chart, "text"))


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("odd", ODD)
def test_any_numbers_make_a_chart(odd, log):
    values = ODD[odd]
    for chart in (
        lines([Line(values, "a"), Line([1, 2, 3], "b")], log=log),
        lines([Line(values, band=(values, values))], log=log, levels=[(1, "level")]),
        bars([f"bar {k}" for k in range(len(values))], values, log=log),
        heat([values], ["row"], ["x"] * len(values)),
        heat([values], ["row"], ["x"] * len(values), digits=2),
        heat([values], ["row"], ["x"] * len(values), words=[["word"] * len(values)]),
        bars(["bar"] * len(values), values, beside=values, log=log),
        lines([Line(values, x=values, dots=True)], log=log),
        shades([values], along=(0, 1)),
    ):
        assert read(chart).get("role") == "img"
    read(coloured([("a", "x" * len(values), values)]))


def test_what_is_not_drawn_is_counted():
    assert "2 not drawn: not finite" in printed(lines([Line([1, np.nan, np.inf, 2])]))
    assert "1 not drawn: not above 0" in printed(lines([Line([1, 0, 2])], log=True))
    assert "not drawn" not in printed(lines([Line([1, 0, 2])]))
    assert "no numbers" in printed(lines([]))
    assert "not finite" in printed(bars(["a"], [np.nan]))
    assert "?" in printed(heat([[np.nan]], ["a"], ["b"], digits=1))


def test_text_that_a_learner_gives_stays_text():
    for chart in (
        lines(
            [Line([1, 2], HOSTILE)], x=HOSTILE, y=HOSTILE, title=HOSTILE, levels=[(1, HOSTILE)], spans=[(1, 2, HOSTILE)]
        ),
        bars([HOSTILE], [1.0], title=HOSTILE, x=HOSTILE),
        heat([[1.0]], [HOSTILE], [HOSTILE], title=HOSTILE, words=[[HOSTILE]]),
        shades([[1.0]], [HOSTILE], title=HOSTILE, x=HOSTILE, y=HOSTILE, along=(0, 1), finding=HOSTILE),
        coloured([(HOSTILE, HOSTILE, np.ones(len(HOSTILE))), (HOSTILE, HOSTILE, None)], title=HOSTILE),
    ):
        assert "<script" not in chart.markup
        assert found(chart, "script") == []


def test_higher_numbers_are_drawn_higher_and_decades_lie_evenly():
    places = axis([1.0, 3.0], 200, 0)([1, 2, 3])
    assert places == pytest.approx([200, 100, 0])
    assert axis([1e-3, 1.0], 300, 0, log=True)([1e-3, 1e-2, 1e-1, 1]) == pytest.approx([300, 200, 100, 0])
    assert np.isnan(axis([1.0, 10.0], 300, 0, log=True)([0, -1, np.nan])).all()


@pytest.mark.parametrize(("low", "high"), [(0, 1), (-3, 5), (0.013, 0.87), (1e-8, 3e-8), (-2e6, 7e6), (99, 101)])
def test_ticks_are_few_round_and_inside(low, high):
    ticks = axis([low, high], 0, 100).ticks()
    assert 2 <= len(ticks) <= 6
    assert low - 1e-12 <= min(ticks) <= max(ticks) <= high * (1 + 1e-12)
    steps = np.diff(ticks)
    assert steps == pytest.approx([steps[0]] * len(steps))
    assert float(f"{steps[0]:e}".split("e")[0]) in (1, 2, 5)


def test_steps_of_time_have_whole_ticks():
    assert all(tick == round(tick) for tick in axis([1, 3], 0, 100).ticks(6, whole=True))
    assert "1.5" not in printed(lines([Line([5, 5.5, 6])], levels=[(5, "")]))


def test_gates_have_their_colours_and_no_two_lines_differ_by_colour_alone():
    chart = lines([Line([1, 2], name) for name in COLOURS if name != "h"])
    assert all(COLOURS[name]["color"] in chart.markup for name in COLOURS if name != "h")
    assert COLOURS["f"]["color"] in lines([Line([1, 2], "yours", like="f")]).markup
    assert len({style for _, style in LOOKS[:4]}) == 4
    others = found(lines([Line([1, 2], name) for name in "wxyz"]), "path")
    assert len({path.get("stroke-dasharray") for path in others if path.get("stroke-width")}) == 4


def test_labels_at_the_ends_are_not_printed_on_each_other():
    chart = lines([Line([k, 1.0], f"line {k}") for k in range(8)])
    heights = sorted(float(text.get("y")) for text in found(chart, "text") if "line" in "".join(text.itertext()))
    assert len(heights) == 8
    assert min(np.diff(heights)) >= 13.9


def test_a_line_is_interrupted_where_a_number_is_missing():
    (path,) = (p for p in found(lines([Line([1, 2, np.nan, 4])]), "path") if p.get("stroke-width"))
    assert path.get("d").count("M") == 2


def test_charts_say_in_words_what_they_show():
    chart = lines([Line([1, 5, 0.25], "memory"), Line([2, 2], "guess", faint=True)], x="step", y="c", title="Yours")
    assert chart.words == ("Yours. c over step. memory goes from 1 to 0.25, between 0.25 and 5. guess stays at 2.")
    assert read(chart).get("aria-label") == chart.words
    assert "one: −3." in bars(["one"], [-3.0]).words
    assert "row: 0.5, not a number." in heat([[0.5, np.nan]], ["row"], "ab").words
    assert coloured([("epoch 1", "text", None)]).words == "epoch 1 text"


def places(path):
    """The fields that a path of shades covers."""
    for k, j, wide in re.findall(r"M(\d+) (\d+)h(\d+)v1", path.get("d")):
        yield from ((int(j), int(k) + step) for step in range(int(wide)))


def test_each_number_has_a_patch_of_its_shade_and_its_sign():
    values = np.array([[0, 1, 1, 2], [2, -2, np.nan, 0.0]])
    chart = shades(values)
    found_at = {at: (path.get("opacity"), path.get("style")) for path in found(chart, "path") for at in places(path)}
    assert sorted(found_at) == [(0, 1), (0, 2), (0, 3), (1, 0), (1, 1)]
    assert found_at[0, 1] == found_at[0, 2] != found_at[0, 3] == found_at[1, 0]
    assert found_at[1, 1][0] == found_at[1, 0][0]
    assert found_at[1, 1][1] != found_at[1, 0][1]
    assert "1 not drawn: not finite" in printed(chart)
    assert "Row 2: 2, −2, not a number, 0." in chart.words


def test_two_pictures_with_the_same_most_can_be_compared():
    shade = [[path.get("opacity") for path in found(shades([[v]], most=most), "path")] for v, most in ((1, 2), (2, 4))]
    assert shade == [["0.50"], ["0.50"]]


def test_a_large_picture_says_where_each_row_is_strongest():
    values = np.zeros((2, 200))
    values[0, 6], values[1, 198] = 1, -3
    assert "Strongest column of each row: a at 7, b at 199." in shades(values, ["a", "b"]).words


def test_a_table_holds_its_words_and_a_way_through_it():
    chart = heat([[1, 0], [0, -1]], ["a", "b"], ["c", "d"], words=[["up", ""], ["", "down"]], way=[(0, 0), (1, 1)])
    assert all(word in printed(chart) for word in ("up", "down"))
    assert "a: up 1, 0." in chart.words
    way = next(path for path in found(chart, "path") if path.get("fill") == "none")
    (x, y), (right, down) = re.findall(r"([\d.]+) ([\d.]+)", way.get("d"))
    assert float(x) < float(right)
    assert float(y) < float(down)


def test_what_a_bar_is_compared_with_lies_at_its_number():
    chart = bars(["a", "b"], [4.0, 2.0], beside=[2.0, 4.0])
    ends = [float(bar.get("x")) + float(bar.get("width")) for bar in found(chart, "rect")]
    middles = [float(re.match(r"M([\d.]+)", path.get("d"))[1]) + 5 for path in found(chart, "path")]
    assert middles == pytest.approx(ends[::-1])


def test_bars_with_the_same_most_can_be_compared():
    wide = [float(found(bars(["a"], [v], most=4.0), "rect")[0].get("width")) for v in (1.0, 2.0, 4.0)]
    assert wide == pytest.approx([wide[0], 2 * wide[0], 4 * wide[0]], abs=0.2)


def test_faint_dots_are_hollow():
    dots = [found(lines([Line([1, 2], dots=True, faint=faint)]), "circle")[0].get("fill") for faint in (True, False)]
    assert (dots[0], dots[1] != "none") == ("none", True)


def test_signs_are_told_apart_without_colour():
    assert sum("-0.5" in number(v).replace("−", "-") for v in (-0.5, 0.5)) == 1
    above, below = (heat([[v]], ["a"], ["b"]).markup.count("<path") for v in (1.0, -1.0))
    assert (above, below) == (0, 1)
    words = coloured([("", ["good", "bad"], [1.0, -1.0])]).markup
    assert ("border-bottom" in words, "border-top" in words) == (True, True)


def test_what_is_shown_bears_each_note_once_and_is_words_without_a_notebook(shown, monkeypatch, capsys):
    chart = lines([Line([1, 2], "a")])
    show(chart, chart, notes=["A <b>.", "", "A <b>.", "B."])
    html = shown[0]._repr_html_()
    assert (html.count("A &lt;b&gt;."), html.count("B."), html.count("<svg")) == (1, 1, 2)
    real = builtins.__import__

    def without(name, *rest, **more):
        if name.startswith("IPython"):
            raise ImportError
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    show(chart, notes=["A."])
    assert capsys.readouterr().out == "A.\na goes from 1 to 2.\n"


def test_what_grows_is_renewed_in_its_place_now_and_then_and_at_the_end(shown, monkeypatch):
    monkeypatch.setattr("grader.judging.charts.figure.WAIT", 3600)
    place, made = Growing(), []

    def make(k):
        made.append(k)
        return [lines([Line([0, k], "loss")])], [f"note {k}"]

    for k in range(1, 9):
        place.show(lambda k=k: make(k), last=k == 8)
    assert made == [1, 8]
    assert [repr(figure) for figure in shown] == ["note 8\nloss goes from 0 to 8."]


def test_places_may_have_names_in_the_place_of_numbers():
    chart = lines([Line([0.5, 1, 0], x=[1, 2, 2])], names=["first", "second"])
    assert [name for name in ("first", "second", "1.5") if name in printed(chart)] == ["first", "second"]
    places = [float(text.get("x")) for text in found(chart, "text") if "".join(text.itertext()) in ("first", "second")]
    points = re.findall(r"[ML]([\d.]+) ", next(p.get("d") for p in found(chart, "path") if p.get("stroke-width")))
    assert places == [float(points[0]), float(points[1])]
