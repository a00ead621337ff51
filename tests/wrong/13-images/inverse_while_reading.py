# loses: check-reading
# told: uses the inverse of the order
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    flat = images.reshape(len(images), -1).T[:, :, None]
    if places is None:
        return flat
    out = np.empty_like(flat)
    out[places] = flat
    return out
