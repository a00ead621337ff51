# mistake: as_pixels: turns all axes round with .T before it flattens, so the pixels come column after column instead of row after row; right only for pictures that equal their own transpose. as_rows is right.
# read: right
# told: your as_pixels reads column after column: the pixels come row after row.
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    N = len(images)
    x = images.T.reshape(-1, N, 1)
    return x if places is None else x[places]
