# mistake: takes the sum of the padding off the sum of all rows: NaN - NaN is NaN (nothing is multiplied by 0)
# told: your masked_mean lets what stands in the padding into a calculation: 0 times NaN is NaN, and so is NaN plus or minus a number
def masked_mean(h, lengths):
    total = h.sum(axis=0)
    for n, length in enumerate(lengths):
        total[n] -= h[length:, n].sum(axis=0)
    return total / lengths[:, None]
