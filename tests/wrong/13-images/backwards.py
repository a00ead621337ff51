# loses: check-putting-back
# told: turns the order round
def inverse(places):
    return places[::-1].copy()


def as_images(x, shape, places=None):
    if places is not None:
        x = x[np.argsort(places)]
    return x[..., 0].T.reshape(-1, *shape)
