# mistake: two: (1) as_pixels: the pictures are read column after column instead of row after row; right where R = 1 or C = 1 or every picture is its own transpose; (2) as_pixels: where places is given the last axis is missing, the result is (R C, N) instead of (R C, N, 1); the shape is right without places
# read: right
# told: In as_pixels. It has 2 axes, where 3 are asked for: (12, 2) for (12, 2, 1). The smallest
def as_pixels(images, places=None):
    """A pixel a step."""
    N = len(images)
    pixels = images.T.reshape(-1, N)
    if places is not None:
        return pixels[places]
    return pixels[..., None]
