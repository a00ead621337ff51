"""The series of the chapter on forecasting, each (L, D) with the one to be forecast in the first column; their years.

They come with two packages: `statsmodels`, and `matplotlib`, whose sample of Google's prices ends in October 2008. The
package is imported when a series is asked for, and ImportError says what to install.
"""

import importlib

import numpy as np

RATES, GROWING = ("unemp", "infl", "tbilrate"), ("realgdp", "realcons", "realinv")


def _needs(module):
    try:
        return importlib.import_module(module)
    except ImportError:
        package = module.split(".")[0]
        raise ImportError(f"This series comes with the package {package}: pip install {package}") from None


def sunspots():
    """Yearly sunspot numbers, 1700 to 2008: years (309,), series (309, 1)."""
    table = _needs("statsmodels.datasets.sunspots").load_pandas().data
    return table["YEAR"].to_numpy(float), table[["SUNACTIVITY"]].to_numpy(float)


def carbon_dioxide():
    """Carbon dioxide above Mauna Loa, monthly means in parts per million, 1965 to 2001: years (444,), (444, 1).

    Until 1964 whole months are missing, so they are left out.
    """
    weekly = _needs("statsmodels.datasets.co2").load_pandas().data["co2"]
    monthly = weekly.groupby([weekly.index.year, weekly.index.month]).mean().loc[1965:]
    years = np.array([year + (month - 1) / 12 for year, month in monthly.index])
    return years, monthly.to_numpy(float)[:, None]


def economy():
    """The economy of the United States, quarter by quarter, 1959 to 2009: years (203,), series (203, 6).

    Unemployment, inflation and the rate of treasury bills in percent, then a hundred times the logarithm of the gross
    domestic product, of consumption and of investment, whose differences are growth in percent.
    """
    table = _needs("statsmodels.datasets.macrodata").load_pandas().data
    years = (table["year"] + (table["quarter"] - 1) / 4).to_numpy(float)
    return years, np.column_stack([table[list(RATES)], 100 * np.log(table[list(GROWING)])]).astype(float)


def google():
    """Google's closing price of each trading day in dollars, August 2004 to October 2008: years (1047,), (1047, 1)."""
    cbook = _needs("matplotlib.cbook")
    with cbook.get_sample_data("goog.npz") as file:
        prices = file["price_data"]
    days = prices["date"].astype("datetime64[D]").astype(int)
    return 1970 + days / 365.25, prices["adj_close"].astype(float)[:, None]
