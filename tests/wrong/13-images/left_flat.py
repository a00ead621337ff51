# loses: check-putting-back
# told: leaves the pictures flat
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    x = x[inverse(places)] if places is not None else x
    return x.squeeze(2).T
