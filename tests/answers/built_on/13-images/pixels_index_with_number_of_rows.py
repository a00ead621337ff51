# mistake: The reading position of a pixel is taken as r * R + c instead of r * C + c, right for square pictures only; others overwrite pixels or leave the array.
# told: In as_pixels. The smallest call that goes wrong: as_pixels
def as_pixels(images, places=None):
    """(N, R, C) -> (R C, N, 1)."""
    N, R, C = images.shape
    x = np.zeros((R * C, N, 1))
    for r in range(R):
        for c in range(C):
            x[r * R + c, :, 0] = images[:, r, c]
    if places is not None:
        x = x[places]
    return x
