# mistake: masked_mean multiplies h by a mask of ones and zeros (within einsum), so NaN or infinity in the padding gives NaN, as 0 * NaN is NaN; last_state is right.
# read: right
# told: your masked_mean lets what stands in the padding into a calculation: 0 times NaN is NaN, and so is N
def last_state(h, lengths):
    index = (lengths - 1).reshape(1, -1, 1)
    return np.take_along_axis(h, index, axis=0)[0]


def masked_mean(h, lengths):
    T = h.shape[0]
    weight = (np.arange(T)[None, :] < lengths[:, None]).astype(h.dtype) / lengths[:, None]
    return np.einsum("tnh,nt->nh", h, weight)
