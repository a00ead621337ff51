# mistake: `places` is used the wrong way round: the pixel that comes at reading step t is put at step places[t] ...
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_pixels(images, places=None):
    N, R, C = images.shape
    x = images.reshape(N, R * C, 1).transpose(1, 0, 2)
    if places is not None:
        mixed = np.empty_like(x)
        mixed[places] = x
        return mixed
    return x
