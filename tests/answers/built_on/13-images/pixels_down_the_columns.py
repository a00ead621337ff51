# mistake: images.T is (C, R, N), so as_pixels reads the pictures down the columns and not row after row; it shows for every picture that is not symmetric.
# read: right
# told: your as_pixels reads column after column: the pixels come row after row.
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    line = images.T.reshape(R * C, N, 1)
    return line if places is None else line[np.asarray(places)]
