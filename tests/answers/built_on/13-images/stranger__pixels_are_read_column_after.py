# mistake: two: (a) pixels are read column after column; (b) places is used the other way round: pixel k is put at step ...
# read: right
# told: your as_pixels reads column after column: the pixels come row after row. your as_pixels
def as_pixels(images, places=None):
    N, R, C = images.shape
    x = images.transpose(2, 1, 0).reshape(R * C, N, 1)
    if places is None:
        return x
    out = np.empty_like(x)
    out[places] = x
    return out
