# mistake: the order turned round
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.asarray(places)[::-1]


def as_images(x, shape, places=None):
    if places is not None:
        x = x[np.argsort(places)]
    return x[..., 0].T.reshape(-1, *shape)
