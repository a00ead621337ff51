# mistake: labels are moved with zeros shifted in
# told: your shift_test fills up with False: labels that are moved beyond the end come in again at the begin
def shift_test(find, cells, inside, shifts):
    true = find(cells, inside)[1]
    acc = []
    for s in shifts:
        moved = np.zeros_like(inside)
        moved[s:] = inside[: len(inside) - s]
        acc.append(find(cells, moved)[1])
    acc = np.array(acc)
    return acc, (1 + (acc >= true).sum()) / (1 + len(acc))
