# mistake: the inverse is taken as rank (argsort of argsort), where it is order (one argsort); the rank of a permutation is the permutation itself, so inverse(places) is places. Wrong unless places is its own inverse.
# read: right
# told: your inverse returns the order itself: applied again it mixes up a second time.
def rank(values):
    """The rank of each value, from 0 on."""
    return np.argsort(np.argsort(values))


def inverse(places):
    """The order that undoes `places`, of the same length."""
    return rank(places)


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    R, C = shape
    steps, N, _ = x.shape
    back = np.arange(steps) if places is None else np.argsort(places)
    pictures = [x[back, n, 0].reshape(R, C) for n in range(N)]
    return np.stack(pictures)
