-- Whoever reads an appeal of somebody who reported also sees whether they may take the person out of the group.
drop function if exists read_appeal(uuid);
