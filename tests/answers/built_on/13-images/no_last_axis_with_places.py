# mistake: with places given, as_pixels returns the shape (R C, N), without the last axis of 1
# read: right
# told: In as_pixels. The numbers are right; an axis of length
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    flat = images.reshape(len(images), -1).T
    return flat[:, :, None] if places is None else flat[places]
