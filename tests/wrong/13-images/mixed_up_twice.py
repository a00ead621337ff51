# loses: check-putting-back
# told: applies the order once more
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    if places is not None:
        x = x[places]
    return x[:, :, 0].T.reshape((-1,) + tuple(shape))
