# mistake: Asks `if places:`, which raises a ValueError for an array of more than one place.
# told: your as_pixels asks whether an array is true
def as_pixels(images, places=None):
    """(N, R, C) -> (R C, N, 1)."""
    flat = np.array([image.flatten() for image in images])
    if places:
        flat = flat[:, places]
    return np.expand_dims(flat.T, 2)
