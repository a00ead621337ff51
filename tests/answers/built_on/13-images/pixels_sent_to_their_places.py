# mistake: as_pixels sends pixel k to step places[k] (the inverse order) instead of reading pixel places[t] at step t; shows for places that are not their own inverse
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    return np.einsum("nrc->rnc", images)


def as_pixels(images, places=None):
    x = np.einsum("nrc->rcn", images).reshape(-1, len(images), 1)
    if places is None:
        return x
    out = np.empty_like(x)
    out[places] = x
    return out
