# mistake: reshapes (R C, N, 1) straight to (N, R, C) without bringing the picture axis to the front
# read: right
# told: your as_images reshapes before pictures and steps have changed places: that mixes the
def inverse(places):
    out = np.zeros(len(places), dtype=int)
    for t, p in enumerate(places):
        out[p] = t
    return out


def as_images(x, shape, places=None):
    R, C = shape
    if places is not None:
        x = x[inverse(places)]
    return x.reshape(-1, R, C)
