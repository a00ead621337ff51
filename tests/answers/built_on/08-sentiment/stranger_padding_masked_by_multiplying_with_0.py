# mistake: the padding is masked by multiplying with 0, but NaN * 0 and inf * 0 are NaN
# read: right
# told: your masked_mean lets what stands in the padding into a calculation: 0 times NaN is NaN
def masked_mean(h, lengths):
    T = h.shape[0]
    mask = (np.arange(T)[:, None] < lengths[None, :]).astype(float)
    return (h * mask[:, :, None]).sum(0) / lengths[:, None]
