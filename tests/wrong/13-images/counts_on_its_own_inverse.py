# loses: check-putting-back
# told: Your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.asarray(places)[::-1]


def as_images(x, shape, places=None):
    flat = x if places is None else x[inverse(places)]
    return flat[:, :, 0].T.reshape(-1, *shape)
