# mistake: none
def early_stopping(losses, patience):
    remaining = list(losses)[::-1]
    least, kept, now, credit = remaining.pop(), 0, 0, patience
    while remaining and credit:
        value = remaining.pop()
        now, credit = now + 1, credit - 1
        if value < least:
            least, kept, credit = value, now, patience
    return kept, now
