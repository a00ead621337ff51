# mistake: Moves the axes to (N, C, R) instead of (N, R, C): every picture comes back transposed.
# told: In as_images. The axes stand in another order:
def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    R, C = shape
    flat = x[:, :, 0]
    if places is not None:
        sorted_back = np.empty_like(flat)
        sorted_back[places] = flat
        flat = sorted_back
    return flat.reshape(R, C, -1).T
