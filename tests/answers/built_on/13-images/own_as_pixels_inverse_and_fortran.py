# mistake: TWO: pixels column by column; the order is undone and not applied
# told: your as_pixels reads column after column: the pixels come row after row. your as_pixels uses the inv
def as_rows(images):
    return images.swapaxes(0, 1)


def as_pixels(images, places=None):
    x = images.transpose(2, 1, 0).reshape(-1, len(images), 1)
    return x if places is None else x[np.argsort(places)]
