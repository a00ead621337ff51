"""The series that the chapter on forecasting reads, and what is said where their packages are missing."""

import sys

import numpy as np
import pytest

from lstm_ref.series import data


@pytest.mark.parametrize(
    ("load", "steps", "columns", "first", "last"),
    [
        (data.sunspots, 309, 1, 1700, 2008),
        (data.carbon_dioxide, 444, 1, 1965, 2001 + 11 / 12),
        (data.economy, 203, 6, 1959, 2009.5),
        (data.google, 1047, 1, 2004.63, 2008.78),
    ],
)
def test_series_come_whole_and_in_the_order_of_time(load, steps, columns, first, last):
    years, series = load()
    assert years.shape == (steps,)
    assert series.shape == (steps, columns)
    assert series.dtype == float
    assert np.isfinite(series).all()
    assert (np.diff(years) > 0).all()
    assert np.allclose([years[0], years[-1]], [first, last], atol=0.01)


def test_what_stands_in_the_first_columns():
    assert data.sunspots()[1][257, 0] == pytest.approx(190.2)  # 1957, the highest
    assert data.carbon_dioxide()[1][0, 0] == pytest.approx(319.4, abs=0.2)
    assert data.economy()[1][0, 0] == 5.8
    assert data.google()[1][0, 0] == 100.34


@pytest.mark.parametrize(
    ("load", "package"),
    [
        (data.sunspots, "statsmodels"),
        (data.carbon_dioxide, "statsmodels"),
        (data.economy, "statsmodels"),
        (data.google, "matplotlib"),
    ],
)
def test_a_missing_package_is_named_with_what_to_do(load, package, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ImportError, match=f"pip install {package}"):
        load()
