# mistake: as_images applies the order once more instead of its inverse
# read: right
# told: your as_images applies the order once more: its inverse is what undoes it.
def inverse(places):
    back = np.empty_like(places)
    back[places] = np.arange(len(places))
    return back


def as_images(x, shape, places=None):
    R, C = shape
    if places is not None:
        x = x[places]
    return x[:, :, 0].T.reshape(-1, R, C)
