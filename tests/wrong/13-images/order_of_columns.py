# loses: check-putting-back
# told: fills the pictures column after column
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    if places is not None:
        x = x[np.argsort(places)]
    return x[:, :, 0].T.reshape(-1, *shape, order="F")
