# loses: nothing
def inverse(places):
    places = list(places)
    return [places.index(k) for k in range(len(places))]


def as_images(x, shape, places=None):
    out = np.zeros((x.shape[1], shape[0] * shape[1]))
    for t in range(len(x)):
        out[:, t if places is None else places[t]] = x[t, :, 0]
    return out.reshape(-1, shape[0], shape[1])
