# mistake: puts the pixel of reading step t at step places[t] (scatters) instead of taking for step t the pixel places[t]
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    N, R, C = images.shape
    x = np.moveaxis(images, 0, 2).reshape(R * C, N, 1)
    if places is None:
        return x
    out = np.empty_like(x)
    for t, place in enumerate(places):
        out[place] = x[t]
    return out
