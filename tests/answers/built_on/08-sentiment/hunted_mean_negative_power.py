# mistake: lengths ** -1 with whole numbers, which NumPy refuses
def masked_mean(h, lengths):
    mask = np.arange(h.shape[0])[:, None] < lengths
    return np.where(mask[..., None], h, 0).sum(axis=0) * lengths[:, None] ** -1
