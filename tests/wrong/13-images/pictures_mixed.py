# loses: check-putting-back
# told: reshapes before pictures and steps have changed places
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    if places is not None:
        x = x[np.argsort(places)]
    return x.reshape(x.shape[1], *shape)
