# mistake: takes "undo" for "backwards": the inverse is places read from the end
# read: right
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return places[::-1].copy()


def as_images(x, shape, places=None):
    R, C = shape
    if places is not None:
        back = np.empty_like(x)
        back[places] = x
        x = back
    return np.moveaxis(x[..., 0].reshape(R, C, -1), 2, 0)
