# mistake: as_pixels takes `places` for the steps at which the pixels come (pixel k goes to step places[k]) instead of the pixels that come at each step (step t has pixel places[t]): it reads in the inverse order; right without places, and for an order that is its own inverse (identity, reversal, swaps of pairs)
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_pixels(images, places=None):
    N = images.shape[0]
    line = images.reshape(N, -1).T
    if places is None:
        return line[..., None].copy()
    x = np.empty((len(line), N, 1), dtype=images.dtype)
    for pixel, step in zip(line, places):
        x[step, :, 0] = pixel
    return x
