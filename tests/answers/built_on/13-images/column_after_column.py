# mistake: images.T has the columns first, so as_pixels reads column after column; shows for R, C > 1
# read: right
# told: your as_pixels reads column after column: the pixels come row after row.
def as_rows(images):
    return images.transpose(1, 0, 2)


def as_pixels(images, places=None):
    x = images.T.reshape(-1, len(images), 1)
    return x if places is None else x[places]
