# mistake: two: rows by reshape instead of transpose; the order is applied the wrong way round (pixel t goes to step places[t])
# read: right
# told: your as_rows reshapes where axes have to change places: that mixes the pictures. your
def as_rows(images):
    N, R, C = images.shape
    return images.reshape(R, N, C)


def as_pixels(images, places=None):
    x = images.reshape(len(images), -1).T[:, :, None]
    if places is None:
        return x
    out = np.empty_like(x)
    out[places] = x
    return out
