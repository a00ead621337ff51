# mistake: inverse reverses the list, which undoes only orders such as the plain reversal; for any other order x[places][inverse(places)] is not x. as_images is right by itself.
# read: right
# told: your inverse turns the order round: that is not what undoes it.
def inverse(places):
    return np.array(places)[::-1].copy()


def as_images(x, shape, places=None):
    R, C = shape
    flat = x[:, :, 0]
    if places is not None:
        back = np.zeros_like(flat)
        back[places] = flat
        flat = back
    return flat.T.reshape(-1, R, C)
