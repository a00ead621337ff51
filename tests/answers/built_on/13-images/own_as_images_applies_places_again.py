# mistake: places are applied once more
# told: your as_images applies the order once more: its inverse is what undoes it.
def inverse(places):
    return np.argsort(places)


def as_images(x, shape, places=None):
    flat = x[:, :, 0] if places is None else x[places, :, 0]
    return flat.T.reshape((x.shape[1],) + tuple(shape))
