# mistake: pixels are read column after column, not row after row
# read: right
# told: your as_pixels reads column after column: the pixels come row after
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    N = len(images)
    x = images.transpose(2, 1, 0).reshape(-1, N, 1)
    if places is not None:
        x = x[places]
    return x
