import pytest


@pytest.fixture
def screen():
    """No window is opened, and after the test no figure is open."""
    import matplotlib
    import matplotlib.pyplot as plt

    matplotlib.use("Agg")
    yield
    plt.close("all")
