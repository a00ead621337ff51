"""What the tests of all pictures share: a part that is missing, and what the last figure says."""

import matplotlib.pyplot as plt


def never(*args):
    raise NotImplementedError


def said():
    """What the last figure says beside what it draws."""
    return " ".join(text.get_text() for text in plt.gcf().texts) + (plt.gcf().get_suptitle() or "")
