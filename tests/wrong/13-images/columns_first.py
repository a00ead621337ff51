# loses: check-reading
# told: reads column after column
def as_rows(images):
    return np.stack([images[:, :, t] for t in range(images.shape[2])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    x = np.stack([images[:, r, c] for r in range(R) for c in range(C)])[:, :, None]
    return x if places is None else x[places]
